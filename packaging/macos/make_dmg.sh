#!/usr/bin/env bash
# The disk image for macOS: `make_dmg.sh "build/package/SSI Coach.app" VERSION`. Signed and notarised where the
# environment names who signs:
#   SIGN_IDENTITY   "Developer ID Application: …", as `security find-identity` lists it
#   NOTARY_PROFILE  what `xcrun notarytool store-credentials` was told to call the account
set -euo pipefail
app=$1
version=$2
image="$(dirname "$app")/ssi-coach-$version.dmg"
here=$(cd "$(dirname "$0")" && pwd)

if [[ -n ${SIGN_IDENTITY:-} ]]; then
    codesign --force --deep --options runtime --timestamp --entitlements "$here/entitlements.plist" \
        --sign "$SIGN_IDENTITY" "$app"
    codesign --verify --deep --strict "$app"
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
rm -f "$image"
hdiutil create -volname "SSI Coach" -srcfolder "$folder" -fs HFS+ -format UDZO -ov "$image"

if [[ -n ${SIGN_IDENTITY:-} ]]; then codesign --timestamp --sign "$SIGN_IDENTITY" "$image"; fi
if [[ -n ${NOTARY_PROFILE:-} ]]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
