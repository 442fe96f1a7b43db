// What the manifest asks the browser for, hosts apart. tests/unit/platform/manifest.test.ts compares the two lists;
// Firefox has a sidebar without a permission.

/** Each is explained to the reader by the message `permission_<name>`. */
export const PERMISSIONS = ['storage', 'activeTab', 'scripting', 'contextMenus', 'sidePanel'] as const;
