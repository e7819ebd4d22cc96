import { dossierVersion } from '../../codec/dossier-version.ts';
import { embedPath } from '../../codec/embed-path.ts';
import { linkPath } from '../../codec/link-path.ts';
import { choiceTitle } from '../../domain/choice-title.ts';
import { type Dossier } from '../../domain/dossier.ts';
import { NOTHING } from '../../domain/view.ts';
import { oembedFile } from '../../export/embed-code.ts';
import { CARD_SIZE } from '../../graph/card.ts';
import { embedDocument } from './embed-document.ts';
import { baseOf, fileAddress, SITE_NAME } from './page-document.ts';
import { type Seed } from './seeds.ts';
import { choicesOf, type SitePage } from './site-pages.ts';
import { type SiteBuild } from './write-site.ts';

/** An embedded page as it is written. */
export interface EmbeddedPage {
  /** Its folder, from the site's root. */
  readonly place: string;
  /** The whole document. */
  readonly html: string;
}

/** The folders of a seed's embedded pages, from the site's root: today's and those of its kept versions. */
export const embedFolders = ({ dossier, versions }: Seed): readonly string[] =>
  [null, ...versions.map(dossierVersion)].map((kept) => embedPath(dossier.id, NOTHING, kept).slice(0, -1));

/** The picture of a page for previews of links, from the site's root. */
export const cardPlace = ({ address }: Pick<SitePage, 'address'>): string => `${address}card.png`;

/** The oEmbed file of a page, from the site's root. */
export const oembedPlace = ({ address }: Pick<SitePage, 'address'>): string => `${address}oembed.json`;

/** Every embedded page of a dossier, one after another: of its version of today, or of a kept one when `version` names it. */
export function* embedPages(
  dossier: Dossier,
  version: string | null,
  kept: readonly string[],
  { server, embed, site }: Pick<SiteBuild, 'server' | 'embed' | 'site'>,
): Generator<EmbeddedPage> {
  const own = version ?? dossierVersion(dossier);
  for (const selection of choicesOf(dossier)) {
    const place = embedPath(dossier.id, selection, version);
    const root = baseOf(place);
    const address = linkPath(dossier.id, selection);
    const body = server.renderEmbed(dossier, {
      selection,
      hrefOf: (choice) => root + embedPath(dossier.id, choice, version),
      siteHref: root + address,
      version: own,
    });
    yield {
      place,
      html: embedDocument({
        title: choiceTitle(dossier, selection),
        language: 'en',
        body,
        root,
        assets: embed,
        canonical: fileAddress(site, place, address),
        version: { own, kept },
      }),
    };
  }
}

/** The oEmbed file of a page. Where the site's address is not known, addresses in it are counted from the page. */
export const oembedOf = ({ dossier, selection, address, title }: SitePage, site: string | null): string => {
  if (!dossier) throw new Error(`The page ${address} has no dossier to embed.`);
  const pinned = `${embedPath(dossier.id, selection)}?v=${dossierVersion(dossier)}`;
  return oembedFile({
    src: fileAddress(site, address, pinned),
    title,
    provider: { name: SITE_NAME, url: fileAddress(site, address, '') },
    author: dossier.articles[0].publisher,
    thumbnail: { url: fileAddress(site, address, cardPlace({ address })), ...CARD_SIZE },
  });
};
