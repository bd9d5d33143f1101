import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What the fake keeps of the toolbar icon, and how often anything was asked of the browser. */
export const toolbar = { text: '', title: '', icon: {} as Record<string, string>, calls: 0 };

const { alarms, notifications } = fakeBrowser;

/** The fake, with a toolbar and an idle state, which it lacks. Unit tests get it wherever the product asks for a browser. */
export const browser = {
  ...fakeBrowser,
  alarms,
  notifications,
  action: {
    getBadgeText: async () => toolbar.text,
    getTitle: async () => toolbar.title,
    setBadgeText: async ({ text }: { text: string }) => counted(() => (toolbar.text = text)),
    setTitle: async ({ title }: { title: string }) => counted(() => (toolbar.title = title)),
    setIcon: async ({ path }: { path: Record<string, string> }) => counted(() => (toolbar.icon = path)),
    setBadgeBackgroundColor: async () => counted(() => undefined),
    setBadgeTextColor: async () => counted(() => undefined),
  },
  idle: { queryState: async () => 'active', setDetectionInterval: () => undefined },
};

function counted(change: () => unknown): void {
  toolbar.calls++;
  change();
}

export { fakeBrowser };
