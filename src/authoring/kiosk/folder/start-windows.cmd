@echo off
rem Starts the server and a browser that fills the screen, and starts the browser again if it ends.
cd /d "%~dp0"
set "browser=%ProgramFiles%\Google\Chrome\Application\chrome.exe"
if not exist "%browser%" set "browser=%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe"
where node >nul 2>nul || (echo Node 18 or later is needed: https://nodejs.org & pause & exit /b 1)
if not exist "%browser%" (echo Chrome or Edge is needed. & pause & exit /b 1)
start "kiosk server" /min cmd /c "for /l %%i in () do (node serve.mjs 1956 & timeout /t 2 >nul)"
timeout /t 3 >nul
:again
start /wait "" "%browser%" --kiosk --no-first-run --noerrdialogs --disable-session-crashed-bubble --disable-pinch --overscroll-history-navigation=0 --autoplay-policy=no-user-gesture-required --user-data-dir="%cd%\browser-data" http://localhost:1956/kiosk.html
timeout /t 2 >nul
goto again
