"""The long words of the catalogue, the routines and the demonstration, with the places where they may be broken.

``=`` is a seam between two words that became one, ``-`` a break between syllables; every other place is wrong.
``tests/ui/test_hyphens.py`` holds that no long word of the catalogue is missing.
"""

from __future__ import annotations

from typing import Final

_ENGLISH: Final = """
ac-cept ac-counts an-swer an-swers ar-ti-cle ar-ti-cles com-ment com-ments con-nec-tion con-nec-tions con-tacts
con-tract con-tracts con-ver-sa-tion con-ver-sa-tions cus-tomer cus-tomers de-ci-sion de-ci-sions dis-cus-sion
dis-cus-sions fol-low-up in-tro-duc-tion in-tro-duc-tions in-vi-ta-tion in-vi-ta-tions Linked=In mar-ket-ing meet-ing
meet-ings mes-sage mes-sages min-utes pro-files pro-posal pro-posals pub-lish re-ac-tion re-ac-tions re-ceived
rec-om-men-da-tion rec-om-men-da-tions re-con-nect re-con-nec-tion re-con-nec-tions re-corded search-es some=body
sug-gested sug-ges-tion sug-ges-tions vis-i-tors week-ly wel-come
"""

_GERMAN: Final = """
Ab=schluss Ab=schlüs-se Ac-counts An=ge-bot An=ge-bo-te An=gebots=sei-te An=ruf an=ru-fen an=schrei-ben an=se-hen
Ant-wort Ant-wor-ten Ar-ti-kel Auf=trag Auf=trä-ge auf=fri-schen auf=ge-frisch-te Be-grü-ßung Be-grü-ßun-gen
be-grü-ßen Bei-trag Bei-trä-ge bei-tre-ten be-su-chen Be-su-cher dan-ken ei-ge-ner ei-gene ein=ge-tra-ge-ne
ein=la-den Ein=la-dung Ein=la-dun-gen ein=tra-gen Emp-feh-lung Emp-feh-lun-gen Ent-schei-der Ent-schei-de-rin
Ent-schei-de-rin-nen er-be-te-ne er-hal-te-ne ge-ge-be-ne ge-sen-det Ge-spräch Ge-sprä-che ge-spei-cher-te ge-teil-te
ge-won-nen Grup-pe Grup-pen Grup-pen=bei-trit-te Grup-pen=dis-kus-sion Grup-pen=dis-kus-sio-nen Kom-men-tar
Kom-men-ta-re kom-men-tie-ren Kon-takt Kon-tak-te Kun-den Kun-den=ge-schich-te Kun-den=ge-schich-ten Lin-ked=In
Lin-ked=Ins Mar-ke-ting Mar-ke-ting=lei-tung Mar-ke-ting=lei-tun-gen Mar-ke-ting=lei-ter Mei-nung Mi-nu-ten
Nach-fas-sen Nach-fass=nach-rich-ten Nach-richt Nach-rich-ten Nord=fracht no-tie-ren Per-so-nen Per-so-nen=su-chen
Pro-fi-le Pro-fil=be-such Pro-fil=be-su-che re-a-gie-ren Re-ak-tion Re-ak-tio-nen Re-pos-ten Rou-ti-ne schrei-ben
sen-den spei-chern Te-le-fo-nat Te-le-fo-na-te Te-le-fon=ge-spräch tei-len Ter-min Ter-mi-ne Ver-an-stal-tung
Ver-an-stal-tun-gen ver-öf-fent-li-chen Ver-triebs=lei-tung Ver-triebs=lei-tun-gen vor=ge-schla-ge-ne Vor=schlag
Vor=schlä-ge Vor=stel-lung Vor=stel-lun-gen Wo-chen=rück=blick Wo-chen=rück=blicke
"""

_SWEDISH: Final = """
an-teck-na ar-tik-lar be-sluts=fat-tare be-sö-karna del-ning-ar ef-ter=frå-gade eve-ne-mang fö-re=slagna för=sla-gen
Grupp=dis-kus-sion grupp=dis-kus-sio-ner in=bju-dan in=bjud-ning-ar in=läggs=idé in=läggs=idéer in-tro-duk-tion
in-tro-duk-tio-ner kom-men-tar kom-men-ta-rer kom-men-te-ra kon-tak-ten kon-tak-ter Linked=Ins mark-nads=chef
mark-nads=che-fer med=de-lan-de med=de-lan-den mi-nu-ter mot=ta-gen mot=ta-get mot=tag-na of-fer-ter per-so-ner
per-son=sök-ning-ar pro-fil=be-sök pub-li-ce-ra på=skri-vet re-ak-tio-ner re-gist-re-ra re-gist-re-ra-de
re-kom-men-da-tion re-kom-men-da-tio-ner te-le-fon=sam-tal upp=följ-ning upp=följ-ning-ar vec-ko=ge-nom=gång
vec-ko=ge-nom=gång-ar väl=kom-men väl-komst=med=de-lan-den åter=de-la åter=del-ning-ar åter=upp=tag-na
"""

_POLISH: Final = """
ak-tyw-ność ar-ty-ku-ły de-cy-den-tów de-cy-den-ci dy-rek-to-rów dys-ku-sja dys-ku-sje dys-ku-sji ko-men-tarz
ko-men-ta-rze kon-tak-ty kon-takt mar-ke-tin-gu na-pi-sa-ne obej-rzyj od-no-wio-ne od-po-wiedz od-po-wie-dzi
od-wie-dza-ją-cych opub-li-kuj otrzy-ma-na otrzy-ma-ne pod-pi-sa-na pod-su-mo-wa-nie pod-su-mo-wa-nia po-wi-tal-ne
pro-fi-lach pro-po-no-wa-ne pro-po-zy-cji przed-sta-wie-nie prze-glą-dy prze-gląd przy-wi-taj re-ko-men-da-cje
re-ko-men-da-cję sko-men-tuj spot-ka-nie spot-ka-nia te-le-fo-ny ty-god-nia udo-stęp-nij udo-stęp-nie-nia
wia-do-moś-ci wia-do-mość wy-da-rze-nia wy-da-rze-niu wy-szu-kaj wy-szu-ki-wa-nia wy-świet-lił za-pi-sa-ne
za-pro-sze-nia za-proś za-re-a-guj
"""

KNOWN: Final = " ".join((_ENGLISH, _GERMAN, _SWEDISH, _POLISH))

FIRST_PARTS: Final = (
    "angebots auftrags bestands branchen einkaufs empfehlungs entscheider fach firmen führungs gesprächs "
    "gruppen haupt interessenten jahres kontakt kunden marketing markt messe monats nachfass netzwerk personal "
    "personen produkt profil projekt quartals rück tages telefon termin themen unternehmens veranstaltungs "
    "vertrags vertriebs video wochen ziel zwischen "
    "affärs beslut bransch företags grupp kund marknads möte nätverks produkt referens säljare uppföljnings vecko"
)
"""What compounds begin with."""
