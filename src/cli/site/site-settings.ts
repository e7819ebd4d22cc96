/** What a build may be told from outside. */
export interface SiteSettings {
  /** The folder of the bundled dossiers. */
  readonly seeds: string;
  /** The folder that the site is built into. */
  readonly out: string;
  /** The absolute address at which the site will stand; null when it is not known, then nothing in it is absolute. */
  readonly site: string | null;
}

/** The settings as they come from the environment. */
export const siteSettings = (env: NodeJS.ProcessEnv): SiteSettings => {
  const site = env['DRAMATIS_SITE'];
  return {
    seeds: env['DRAMATIS_SEEDS'] ?? 'seeds',
    out: env['DRAMATIS_OUT'] ?? 'dist',
    site: site ? (site.endsWith('/') ? site : `${site}/`) : null,
  };
};
