// A front page names every subject and is about none.

/** "/", "/ar", "/arabic/": an outlet's front page in one of its languages, by the path of its address. */
export const isFrontPage = (path: string): boolean => /^\/?([a-z]{2,8}\/?)?$/i.test(path);
