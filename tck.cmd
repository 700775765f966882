@echo off
rem Starts the tck command. Builds the kit first if it was not built yet.
setlocal
set "here=%~dp0"
set "jar=%here%steps\target\tck.jar"

if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else (set "java=java.exe")
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo tck: no Java found. Install a JDK 17 or newer, or set JAVA_HOME to one. 1>&2
  exit /b 70
)

if exist "%jar%" goto start
where mvn >nul 2>&1
if errorlevel 1 (
  echo tck: the kit must be built first, and no Maven was found. Install Maven 3.8 or newer. 1>&2
  exit /b 70
)
echo tck: building the kit, which takes a minute or two ... 1>&2
pushd "%here%"
call mvn -B -q -DskipTests package
if errorlevel 1 (
  popd
  echo tck: the build failed. 1>&2
  exit /b 70
)
popd

:start
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%jar%" %*
exit /b %errorlevel%
