@echo off
rem Runs Mainstay on Windows. Untested: please tell us what breaks.
setlocal
set "HOME_FOLDER=%~dp0"
set "JAR=%HOME_FOLDER%app\target\mainstay.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined MAINSTAY_JAVA set "JAVA=%MAINSTAY_JAVA%\bin\java"
if not exist "%JAR%" (
    echo Building Mainstay ^(once; about a minute the first time^) ... 1>&2
    call "%HOME_FOLDER%mvnw.cmd" -q -f "%HOME_FOLDER%pom.xml" -Pquick -Dmaven.test.skip=true package > "%TEMP%\mainstay-build.log" 2>&1
    if errorlevel 1 (
        echo Mainstay could not be built: see %TEMP%\mainstay-build.log 1>&2
        exit /b 3
    )
)
set "COMPILERS=-XX:TieredStopAtLevel=1"
if "%~1"=="check" set "COMPILERS=-XX:TieredStopAtLevel=4"
if "%~1"=="who" set "COMPILERS=-XX:MaxInlineLevel=4 -XX:FreqInlineSize=80 -XX:InlineSmallCode=1000"
if "%~1"=="match" set "COMPILERS=-XX:MaxInlineLevel=4 -XX:FreqInlineSize=80 -XX:InlineSmallCode=1000"
"%JAVA%" -XX:+UseSerialGC %COMPILERS% %MAINSTAY_OPTS% "-Dmainstay.home=%HOME_FOLDER%." -jar "%JAR%" %*
exit /b %ERRORLEVEL%
