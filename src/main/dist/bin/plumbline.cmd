@echo off
rem SPDX-License-Identifier: Apache-2.0
rem Runs Plumbline with Java 17 or newer.
rem   JAVA_HOME         the Java to use; without it, the java on the PATH
rem   PLUMBLINE_HOME    the folder to read controls\, models\ and templates\ from
rem   PLUMBLINE_MEMORY  the most memory to use (2g)
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
rem Java 17 is the first that knows this option.
"%java%" --enable-native-access=ALL-UNNAMED -version >nul 2>&1
if errorlevel 1 goto nojava
if not defined PLUMBLINE_HOME set "PLUMBLINE_HOME=%~dp0.."
if not defined PLUMBLINE_MEMORY set "PLUMBLINE_MEMORY=2g"
rem The second compiler pays where many people ask for pages for long; commands are over before. They run most
rem code a few hundred times, so the first one puts less of what is called into each caller.
set "compilers=-XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=12 -XX:C1MaxInlineLevel=4"
if "%~1"=="serve" echo %* | find "--accounts" >nul && set "compilers=-XX:+TieredCompilation"
"%java%" %compilers% -XX:+UseSerialGC -XX:ReservedCodeCacheSize=128m -Xmx%PLUMBLINE_MEMORY% -Djava.awt.headless=true -jar "%~dp0..\lib\plumbline.jar" %*
exit /b %ERRORLEVEL%

:nojava
echo plumbline: no Java 17 or newer found 1>&2
echo   help: install one, for example from https://adoptium.net, or set JAVA_HOME 1>&2
exit /b 4
