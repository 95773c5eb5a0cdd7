; The installer for Windows, for Inno Setup 6: `iscc packaging\windows\ssi-coach.iss` after the folder build.
; For one user, without an administrator; the user's data is never touched, neither here nor when it is taken off.
#define Build "..\..\build\package\ssi-coach"
#define Name "SSI Coach"
#define Command "ssi-coach.exe"
#define Program "SSI Coach.exe"
#define Version GetStringFileInfo(AddBackslash(SourcePath) + Build + "\" + Command, "ProductVersion")
#define Numbers GetVersionNumbersString(AddBackslash(SourcePath) + Build + "\" + Command)
#define Page "https://github.com/ssi-coach/ssi-coach"
#define Kind "SSICoach.Workspace"

[Setup]
; What Windows knows it by, for ever.
AppId={{6E0B6C5C-1B1B-4D39-9A55-5C0B2D6A7F41}
AppName={#Name}
AppVersion={#Version}
AppVerName={#Name} {#Version}
AppPublisher=SSI Coach contributors
AppPublisherURL={#Page}
AppSupportURL={#Page}/issues
AppUpdatesURL={#Page}/releases
VersionInfoVersion={#Numbers}
DefaultDirName={autopf}\{#Name}
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
OutputDir=..\..\build\package
OutputBaseFilename=ssi-coach-{#Version}-setup
SetupIconFile=..\icons\ssi-coach.ico
UninstallDisplayIcon={app}\{#Program}
UninstallDisplayName={#Name}
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "pl"; MessagesFile: "compiler:Languages\Polish.isl"
Name: "sv"; MessagesFile: "compiler:Languages\Swedish.isl"

[CustomMessages]
en.Workspace=SSI Coach workspace
de.Workspace=SSI-Coach-Arbeitsbereich
pl.Workspace=Obszar roboczy SSI Coach
sv.Workspace=SSI Coach-arbetsyta

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; Of an earlier version nothing may be left between the new one's libraries.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Build}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "..\icons\document.ico"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{autoprograms}\{#Name}"; Filename: "{app}\{#Program}"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Program}"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.ssicoach"; ValueType: string; ValueData: "{#Kind}"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\.ssicoach"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-ssi-coach"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\{#Kind}"; ValueType: string; ValueData: "{cm:Workspace}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#Kind}\DefaultIcon"; ValueType: string; ValueData: "{app}\document.ico"
Root: HKA; Subkey: "Software\Classes\{#Kind}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""
; What the program writes itself when it is to start with Windows goes with it.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "{#Name}"; Flags: dontcreatekey uninsdeletevalue

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent
