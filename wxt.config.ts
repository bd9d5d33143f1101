import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { mergeConfig, type Plugin, type Rolldown } from 'vite';
import { defineConfig } from 'wxt';
import { version } from './package.json' with { type: 'json' };

const CONTENT_SECURITY_POLICY =
  "default-src 'self'; connect-src 'none'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const ICON_SIZES = [16, 19, 24, 32, 38, 48, 64, 96, 128];

/** Paths of one icon variant by size in px, as the manifest wants them. */
function icons(variant: string): Record<number, string> {
  return Object.fromEntries(ICON_SIZES.map((size) => [size, `icon/${variant}-${size}.png`]));
}

const WRITES_MARKUP = /(\w+)\.innerHTML=(\w+\.__html)/;

/** Modules so small that a script of their own would cost more than they do on the pages that have no use for them. */
const SMALL =
  /preload-helper|use-later|use-live|UndoBar|this-page|Ring|document-names|exercises\/exercise\.ts|plan\/wording|schedule\/spent/;

/** The exercises and the figure that shows them, in one script: they compress far better together. */
const FIGURE =
  /components\/figure\/(?!FigureStill)|domain\/exercises\/(catalogue|performed|poses|movement|rhythm|preview|pose)/;

/** Takes out preact's one way to write markup, which nothing here uses: no text can become markup, by mistake either. */
const withoutMarkup = {
  name: 'without-markup',
  transform(code: string, id: string) {
    if (!id.endsWith('/preact/dist/preact.mjs')) return null;
    if (!WRITES_MARKUP.test(code)) throw new Error('Preact writes markup in another way now; see withoutMarkup.');
    return { code: code.replace(WRITES_MARKUP, '$1.textContent=$2'), map: null };
  },
};

/** Gives the CSV library, which is older than modules, as one: a helper for such libraries would burden every page. */
const csvAsModule = {
  name: 'csv-as-module',
  transform(code: string, id: string) {
    if (!/\/papaparse\/papaparse(\.min)?\.js$/.test(id)) return null;
    return {
      code: `const module = { exports: {} };\nconst { exports } = module;\n${code}\nexport default module.exports;`,
      map: null,
    };
  },
};

const BREAK_NEEDS = ['break-work', 'actions']; // what the break page asks for in its first moment

/** Lets the break page fetch at once all that its first moment needs, not one after the other as each script names the next. */
const earlyBreak: Plugin = {
  name: 'early-break',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { path, chunk, bundle = {} }) => {
      if (!path.endsWith('/break/index.html')) return [];
      const asked = Object.values(bundle).filter(({ name = '' }) => BREAK_NEEDS.includes(name));
      const needed = withImports([chunk?.fileName ?? '', ...asked.map(({ fileName }) => fileName)], bundle);
      return needed.map((fileName) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', href: `/${fileName}` },
        injectTo: 'head' as const,
      }));
    },
  },
};

/** These scripts and all that they import, directly or not. */
function withImports(fileNames: readonly string[], bundle: Rolldown.OutputBundle): readonly string[] {
  const found = new Set(fileNames);
  for (const fileName of found) {
    const output = bundle[fileName];
    if (output?.type === 'chunk') for (const imported of output.imports) found.add(imported);
  }
  return [...found];
}

const POPUP = /\/popup\/main\.tsx$/;
const BREAK = /\/break\/main\.tsx$/;
const CHANGES = /\/app\/writing\.ts$/;

type Modules = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** Whether a module comes with the one of that path, because that imports it, directly or not. */
function comesWith(path: RegExp, id: string, modules: Modules, seen = new Set<string>()): boolean {
  if (path.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return modules.getModuleInfo(id)?.importers.some((by) => comesWith(path, by, modules, seen)) ?? false;
}

/** What the two pages with the least room both need at once; only that is for all pages to load. */
function nameShared(id: string, modules: Modules): string | null {
  return comesWith(POPUP, id, modules) && comesWith(BREAK, id, modules) ? 'shared' : null;
}

/** What every change of the plan or the log needs. */
function nameChanges(id: string, modules: Modules): string | null {
  return comesWith(CHANGES, id, modules) ? 'changes' : null;
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  // What a reviewer needs to build the same files; `npm run zip` builds them from this alone. Zips have no times in them.
  zip: { excludeSources: ['tests/**', 'docs/**', '*.log'] },
  hooks: {
    // What every page loads is one script and not ten: small pieces compress badly. The worker is a single one anyway.
    'vite:build:extendConfig': ([first], config) => {
      if (first?.type === 'background') return;
      const groups = [
        { name: nameShared, minShareCount: 7 }, // as many as there are pages with the schedule in them
        { name: nameChanges, minShareCount: 3 },
        { name: 'figure', test: FIGURE },
        { name: 'small', test: SMALL },
      ];
      Object.assign(
        config,
        mergeConfig(config, {
          build: { rolldownOptions: { output: { codeSplitting: { groups } } } },
        }),
      );
    },
  },
  vite: () => ({
    plugins: [preact(), withoutMarkup, csvAsModule, earlyBreak],
    // The browsers named below have the API themselves; what stands in for the polyfill says why.
    resolve: { alias: { 'webextension-polyfill': fileURLToPath(new URL('utils/browser/native.ts', import.meta.url)) } },
    build: {
      target: ['chrome148', 'firefox142'],
      modulePreload: false,
      // The smallest of the minifiers, taken three times over: the worker and the popup have a budget to keep.
      minify: 'terser' as const,
      terserOptions: { ecma: 2020 as const, module: true, compress: { passes: 3 } },
    },
  }),
  manifest: ({ browser, mode }) => ({
    default_locale: 'en',
    name: 'Unknot',
    short_name: 'Unknot',
    version,
    description: '__MSG_manifest_description__',
    icons: icons('rest'),
    action: { default_title: 'Unknot', default_icon: icons('rest') },
    permissions: ['alarms', 'contextMenus', 'idle', 'notifications', 'storage', 'unlimitedStorage'],
    optional_permissions: ['tabs', 'downloads'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_manifest_open__' },
      '#start': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_manifest_start__' },
      pause: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_manifest_pause__' },
    },
    incognito: 'not_allowed',
    // The development server needs a looser policy; a build that is shipped never gets it.
    ...(mode === 'production' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'unknot@unknot.invalid',
              strict_min_version: '142.0', // the first to know data_collection_permissions on Android too
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '148', storage: { managed_schema: 'policy.schema.json' } }), // Firefox knows no schemas
  }),
});
