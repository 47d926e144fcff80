; The set-up for Windows, for one person and without administrator rights.
; `py packaging/build.py bundle` on Windows, then `packaging/build.py nsis` there or elsewhere.
; Not tried on Windows yet.
Unicode true
ManifestDPIAware true
!include "MUI2.nsh"

Name "CRM Desktop"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\CRM Desktop"
InstallDirRegKey HKCU "Software\CRM Desktop" "Folder"
RequestExecutionLevel user
SetCompressor /SOLID lzma
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "CRM Desktop"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Contacts and leads for finding work through referrals"
VIAddVersionKey "LegalCopyright" "the CRM Desktop developers, MIT licence"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\CRM Desktop"
!define MUI_FINISHPAGE_RUN "$INSTDIR\crm-desktop.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

Section "CRM Desktop"
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\_internal"
  File /r "${BUNDLE}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\CRM Desktop.lnk" "$INSTDIR\crm-desktop.exe"
  WriteRegStr HKCU "Software\CRM Desktop" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\.crm" "" "CrmDesktop.Search"
  WriteRegStr HKCU "Software\Classes\CrmDesktop.Search" "" "Job search"
  WriteRegStr HKCU "Software\Classes\CrmDesktop.Search\DefaultIcon" "" "$INSTDIR\crm-desktop.exe,0"
  WriteRegStr HKCU "Software\Classes\CrmDesktop.Search\shell\open\command" "" '"$INSTDIR\crm-desktop.exe" "%1"'
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "CRM Desktop"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "the CRM Desktop developers"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\crm-desktop.exe"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  ; The person's searches lie elsewhere and stay.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\crm-desktop.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\CRM Desktop.lnk"
  DeleteRegKey HKCU "Software\Classes\CrmDesktop.Search"
  DeleteRegKey HKCU "Software\Classes\.crm"
  DeleteRegKey HKCU "Software\CRM Desktop"
  DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "CRM Desktop"
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
