export type BrowserName = 'chromium' | 'firefox';
export function findBrowser(browser: BrowserName): string | null;
export function findProgram(name: string): string | null;
export function hasFonts(): boolean;
export function hasDisplay(): boolean;
