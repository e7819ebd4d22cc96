import { SaxesParser } from 'saxes';
import { fail, ok, type Result } from '../../domain/result.ts';
import { aliasesOf, fieldName, type ForeignActor, type ForeignGraph, type ForeignRow } from './foreign-graph.ts';

/** Deepest nesting: graph files hardly nest, and a hostile one may nest a million times. */
const DEEPEST = 64;

/** Something with values: a node, an edge, or the graph itself. */
interface Holder {
  readonly kind: 'node' | 'edge' | 'graph';
  readonly attributes: Readonly<Record<string, string>>;
  readonly values: Map<string, string>;
}

/** Which program's graph a text is, by its first element; null when it is neither. */
export const xmlGraphFormat = (text: string): 'GraphML' | 'GEXF' | null => {
  const [, name] = /<(?:[\w-]+:)?(graphml|gexf)[\s>]/u.exec(text.slice(0, 4_096)) ?? [];
  if (name === undefined) return null;
  return name === 'gexf' ? 'GEXF' : 'GraphML';
};

/** Every piece of evidence of an edge: those of its `evidence` field, which holds JSON, or the one that its own fields tell. */
const piecesOf = (fields: Readonly<Record<string, string>>): readonly Readonly<Record<string, string>>[] => {
  try {
    const pieces: unknown = JSON.parse(fields['evidence'] ?? '');
    if (!Array.isArray(pieces) || pieces.length === 0) return [fields];
    return pieces.map((piece: unknown) => ({
      ...fields,
      ...Object.fromEntries(
        Object.entries(typeof piece === 'object' && piece !== null ? piece : {}).map(([name, value]) => [
          name === 'title' ? 'article_title' : fieldName(name),
          typeof value === 'string' || typeof value === 'number' ? String(value) : '',
        ]),
      ),
    }));
  } catch {
    return [fields];
  }
};

const actorOf = ({ attributes, values }: Holder): ForeignActor => ({
  id: attributes['id'] ?? '',
  name: values.get('label') ?? attributes['label'] ?? values.get('name') ?? '',
  kind: values.get('kind') ?? '',
  aliases: aliasesOf(values.get('aliases') ?? ''),
});

const rowsOf = ({ attributes, values }: Holder, index: number): readonly ForeignRow[] => {
  const id = attributes['id'] ?? '';
  const place = id === '' ? `edge ${index + 1}` : `edge ${index + 1} (${id.slice(0, 80)})`;
  const { source = '', target = '' } = attributes;
  return piecesOf(Object.fromEntries(values)).map((fields) => ({ place, fields: { ...fields, source, target } }));
};

/** Reads GraphML or GEXF. Entities that the file declares itself are not followed, so that a small file stays small. */
export const readXmlGraph = (text: string, format: 'GraphML' | 'GEXF'): Result<ForeignGraph, string> => {
  const parser = new SaxesParser();
  const names = new Map<string, string>();
  const holders: Holder[] = [];
  const open: (Holder | null)[] = [];
  let title = '';
  let owner = '';
  let words = '';
  let key = '';
  let failure: string | null = null;
  const keep = (name: string, value: string): void => {
    const holder = open.findLast((one) => one !== null);
    holder?.values.set(name, value);
    if (holder?.kind === 'graph' && name === 'title') title = value;
  };
  parser.on('error', ({ message }) => {
    failure ??= message;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.slice(name.indexOf(':') + 1);
    const isHolder = local === 'node' || local === 'edge' || local === 'graph';
    open.push(isHolder ? { kind: local, attributes, values: new Map() } : null);
    if (open.length > DEEPEST) failure ??= `nested more than ${DEEPEST} deep`;
    words = '';
    if (local === 'key')
      names.set(`${attributes['id'] ?? ''}`, fieldName(attributes['attr.name'] ?? attributes['id'] ?? ''));
    else if (local === 'data') key = attributes['key'] ?? '';
    else if (local === 'attributes') owner = attributes['class'] ?? '';
    else if (local === 'attribute')
      names.set(`${owner} ${attributes['id'] ?? ''}`, fieldName(attributes['title'] ?? attributes['id'] ?? ''));
    else if (local === 'attvalue') {
      const id = attributes['for'] ?? attributes['id'] ?? '';
      const kind = open.findLast((one) => one !== null)?.kind ?? '';
      keep(names.get(`${kind} ${id}`) ?? fieldName(id), attributes['value'] ?? '');
    }
  });
  parser.on('text', (part) => {
    words += part;
  });
  parser.on('cdata', (part) => {
    words += part;
  });
  parser.on('closetag', ({ name }) => {
    const local = name.slice(name.indexOf(':') + 1);
    const closed = open.pop();
    if (local === 'data') keep(names.get(key) ?? fieldName(key), words);
    else if (local === 'description' && title === '') title = words.trim();
    if (closed && closed.kind !== 'graph') holders.push(closed);
  });
  // In pieces, so that nothing more is read of a file that has failed.
  for (let at = 0; at < text.length && failure === null; at += 65_536) parser.write(text.slice(at, at + 65_536));
  if (failure === null) parser.close();
  if (failure !== null) return fail(`${format}: ${failure}`);
  return ok({
    format,
    title,
    actors: holders.filter(({ kind }) => kind === 'node').map(actorOf),
    rows: holders.filter(({ kind }) => kind === 'edge').flatMap(rowsOf),
  });
};
