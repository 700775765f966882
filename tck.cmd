@echo off
rem Starts the tck command. Builds the kit first if it was not built yet, or if its sources are newer.
rem There is no label in here: cmd finds labels only in files with its own line ends, and these get lost.
setlocal
set "here=%~dp0"
set "jar=%here%steps\target\tck.jar"

if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else (set "java=java.exe")
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo tck: no Java found. Install a JDK 17 or newer, or set JAVA_HOME to one. 1>&2
  exit /b 70
)

rem PowerShell ends with 10 if a source is newer than the jar. Where it can't tell, the jar is taken as it is.
set "build="
if not exist "%jar%" set "build=yes"
if not defined build if exist "%here%steps\src" (
  powershell -NoProfile -NonInteractive -Command "Set-Location -LiteralPath $env:here; $built = (Get-Item $env:jar, ($env:here + 'steps\target\tck.built') -ErrorAction Ignore | Measure-Object -Property LastWriteTimeUtc -Maximum).Maximum; $files = @(Get-Item pom.xml) + @(Get-ChildItem features, reports, reference-impl, steps -Recurse -File); $newer = @($files | Where-Object { $_.LastWriteTimeUtc -gt $built -and $_.FullName.Substring($env:here.Length) -notmatch '\\target\\|\\reports\\self-test\\' }); if ($newer.Count -gt 0) { exit 10 }" >nul 2>&1
  if errorlevel 10 if not errorlevel 11 set "build=yes"
)

if defined build (
  where mvn >nul 2>&1
  if errorlevel 1 (
    echo tck: the kit must be built first, and no Maven was found. Install Maven 3.8 or newer. 1>&2
    exit /b 70
  )
  echo tck: building the kit, which takes a minute or two the first time ... 1>&2
  pushd "%here%"
  call mvn -B -q -DskipTests verify 1>&2
  if errorlevel 1 (
    popd
    echo tck: the build failed. 1>&2
    exit /b 70
  )
  type nul >"%here%steps\target\tck.built"
  popd
)

set "compiler=-XX:TieredStopAtLevel=1"
rem What the build prepared for a quick start; a Java that it doesn't fit leaves it alone.
set "prepared="
if exist "%here%steps\target\tck.jsa" set prepared=-Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off "-XX:SharedArchiveFile=%here%steps\target\tck.jsa"
"%java%" %prepared% %compiler% -XX:+UseSerialGC -Xss512k -Xmx384m -Djava.util.concurrent.ForkJoinPool.common.parallelism=2 -jar "%jar%" %*
exit /b %errorlevel%
