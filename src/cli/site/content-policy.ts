import { createHash } from 'node:crypto';

/** Name of the one Trusted Types policy: it lets the addresses of our own workers through, and nothing else. */
export const WORKER_POLICY = 'dramatis-worker';

/** The hash source of an inline style, for the policy. */
export const styleHash = (css: string): string => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;

/**
 * The content security policy of every built page: nothing from other origins, no inline script, no eval, no markup from strings.
 * `inlineStyles` are the styles that stand in the page itself.
 */
export const contentPolicy = (inlineStyles: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${inlineStyles.map(styleHash).join(' ')}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${WORKER_POLICY}`,
  ].join('; ');
