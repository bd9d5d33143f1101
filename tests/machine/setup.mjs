// Sets up whatever is missing, then runs a script on the project's own Node: `node setup.mjs <script> [arguments]`.
// Runs on Node 20 with nothing installed, so it may use built-in modules only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findBrowser, findProgram, hasDisplay, hasFonts, missingLanguages } from './programs.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const onWindows = process.platform === 'win32';

const [script, ...scriptArguments] = process.argv.slice(2);
if (script === undefined) fail('Say which script to run: node tests/machine/setup.mjs <script>');

installDependencies();
install(missingPrograms);
if (script.endsWith('run.ts')) install(() => missingLanguages().map((name) => [name, name])); // once the browsers are there
const result = run(join(bin, onWindows ? 'node.cmd' : 'node'), [script, ...scriptArguments], {
  PATH: `${bin}${delimiter}${process.env.PATH}`,
});
process.exit(result.status ?? 1);

function installDependencies() {
  const stamp = join(root, 'node_modules', '.unknot-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing the packages of package-lock.json ...');
  const installed = run(onWindows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (installed.status !== 0) fail('npm ci failed; its output is above. Nothing else was changed.');
  writeFileSync(stamp, lock);
}

/** What is needed and not there, as pairs of what to look for and the Debian package that brings it. */
function missingPrograms() {
  const isTour = script.endsWith('start.ts');
  const wanted = scriptArguments.includes('firefox') ? 'firefox' : 'chromium';
  const missing = [];
  for (const [browser, name] of [
    ['chromium', 'chromium'],
    ['firefox', 'firefox-esr'],
  ]) {
    if ((!isTour || browser === wanted) && findBrowser(browser) === null) missing.push([browser, name]);
  }
  if (process.platform !== 'linux' || (isTour && hasDisplay())) return missing;
  const programs = [
    ['Xvfb', 'xvfb'],
    ['xdotool', 'xdotool'],
    ['dbus-daemon', 'dbus'],
    ['dunst', 'dunst'],
    ['dunstctl', 'dunst'],
  ];
  missing.push(...programs.filter(([name]) => findProgram(name) === null));
  if (!hasFonts()) missing.push(['a font', 'fonts-dejavu-core']);
  return missing;
}

function install(find) {
  const missing = find();
  if (missing.length === 0) return;
  const packages = [...new Set(missing.map(([, name]) => name))];
  const isDebian = findProgram('apt-get') !== null;
  if (!isDebian || process.getuid?.() !== 0) {
    const how = isDebian
      ? `sudo apt-get install -y ${packages.join(' ')}`
      : `install ${packages.join(', ')} with your system's package manager; for a browser elsewhere, set UNKNOT_CHROMIUM or UNKNOT_FIREFOX to its path`;
    fail(`Missing: ${missing.map(([name]) => name).join(', ')}.\nTo get it: ${how}.`);
  }
  console.log(`Installing ${packages.join(', ')} ...`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['-qq', 'update'], quiet);
  const installed = run('apt-get', ['-qq', '-y', '--no-install-recommends', 'install', ...packages], quiet);
  const left = find().map(([name]) => name);
  if (installed.status === 0 && left.length === 0) return;
  fail(`apt-get could not bring ${left.join(', ') || packages.join(', ')}; its output is above.`);
}

function run(command, commandArguments, environment = {}) {
  return spawnSync(command, commandArguments, {
    cwd: root,
    stdio: 'inherit',
    shell: onWindows, // .cmd files need one
    env: { ...process.env, ...environment },
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
