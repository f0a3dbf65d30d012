@echo off
rem Starts Duban: the window, or with arguments the command line.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "DUBAN_HOME=%%~fI"

set "FOUND="
call :try "%DUBAN_HOME%\runtime"
call :try "%DUBAN_JAVA%"
call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
for %%R in (
    "%ProgramFiles%\Java"
    "%ProgramFiles%\Eclipse Adoptium"
    "%ProgramFiles%\Microsoft"
    "%ProgramFiles%\Zulu"
    "%ProgramFiles%\BellSoft"
    "%ProgramFiles%\Amazon Corretto"
    "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
    "%USERPROFILE%\.jdks"
) do for /d %%D in ("%%~R\*") do call :try "%%~D"

rem The program writes UTF-8; the console gets its own code page back afterwards.
for /f "tokens=2 delims=:." %%C in ('chcp') do set "PAGE=%%C"
chcp 65001 >nul

if not defined FOUND (
    type "%DUBAN_HOME%\lib\java-needed.txt" >&2
    set "CODE=1"
    goto :end
)

rem A command is soon over: start quickly rather than run fast.
set "QUICK="
if not "%~1"=="" set "QUICK=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
"%FOUND%" "@%DUBAN_HOME%\lib\java.args" %QUICK% --module-path "%DUBAN_HOME%\lib\javafx" -cp "%DUBAN_HOME%\lib\*" org.duban.Main %*
set "CODE=%ERRORLEVEL%"

:end
chcp %PAGE% >nul
exit /b %CODE%

rem Takes the folder %1 if nothing was found yet and its file "release" says 25 or more.
:try
if defined FOUND exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
set "VERSION=0"
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "VERSION=%%V"
set "VERSION=%VERSION:"=%"
if %VERSION% GEQ 25 set "FOUND=%~1\bin\java.exe"
exit /b
