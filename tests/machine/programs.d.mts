export type BrowserName = 'chromium' | 'firefox';
export function findBrowser(browser: BrowserName): string | null;
export function findProgram(name: string): string | null;
export function hasFonts(): boolean;
export function missingLanguages(): readonly string[];
export function hasDisplay(): boolean;
