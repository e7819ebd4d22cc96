import { type Span } from '../../domain/span.ts';
import { ACCUSING_OF, SAYING_ONLY, SPEECH_NOUNS, SPEECH_VERBS } from '../lexicon/cues.ts';
import { VERB_RELATION } from '../lexicon/verbs.ts';
import { dependent, dependents, subtree, type Tree } from '../tree.ts';
import { type Frame } from './frames.ts';
import { type Speech, spanOfWords, type SpokenSentence } from './speech.ts';

/** The words that introduce: the verb with its auxiliaries' place left out, and "that" when it follows. */
const cueOf = (tree: Tree, verb: number, content: number): Span => {
  const token = tree.tokens[verb];
  const that = dependents(tree, content, 'mark').find(
    (at) => at > verb && tree.tokens[at]?.text.toLowerCase() === 'that',
  );
  return {
    start: token?.start ?? 0,
    end: (that !== undefined && that <= verb + 2 ? tree.tokens[that]?.end : token?.end) ?? 0,
  };
};

/** What "that" opens right behind the verb is said from there on, whatever hangs where. */
const fromThat = (tree: Tree, verb: number, content: Span): Span => {
  const next = tree.tokens[verb + 1];
  return next?.text.toLowerCase() === 'that' && next.relation !== 'det' && next.end < content.start
    ? { start: next.start, end: content.end }
    : content;
};

/** What a verb's agent says in the clause that hangs on `root`; the words below `without` are no part of it. */
const speechIn = (
  sentence: SpokenSentence,
  frame: Frame,
  root: number,
  without: number,
  what: Pick<Speech, 'kind' | 'strength'>,
): readonly Speech[] => {
  const { tree } = sentence;
  const speaker = frame.agents[0];
  const left = without >= 0 ? new Set(subtree(tree, without)) : null;
  const words = subtree(tree, root).filter((word) => !left?.has(word) && tree.tokens[word]?.relation !== 'punct');
  if (words.length === 0) return [];
  return [
    {
      speaker: speaker === undefined ? null : { sentence: sentence.index, word: speaker },
      cue: cueOf(tree, frame.predicate, root),
      sentence: sentence.index,
      content: fromThat(tree, frame.predicate, spanOfWords(tree, words)),
      by: frame.predicate,
      ...what,
    },
  ];
};

/** Speech verbs with a clause: "X said that …", "…, said X", "X said: …". */
const fromVerb = (sentence: SpokenSentence, frame: Frame): readonly Speech[] => {
  const { tree, frames } = sentence;
  const strength = SPEECH_VERBS.get(frame.key) ?? SPEECH_VERBS.get(frame.key.split('_')[0] ?? '');
  if (strength === undefined || (frame.passive && frame.agents.length === 0)) return [];
  // "rejected reports that": the clause belongs to the reports, and is not the rejecter's.
  if (strength === 'denying' && frame.patients.length > 0) return [];
  const what = { kind: 'verb', strength } as const;
  const complement = dependent(tree, frame.predicate, 'ccomp');
  if (complement >= 0) return speechIn(sentence, frame, complement, -1, what);
  if (!SAYING_ONLY.has(frame.key)) return [];
  const above = tree.tokens[frame.predicate]?.head ?? -1;
  if (above >= 0 && (frame.link === 'parataxis' || isSaidBehind(sentence, frame, above)))
    return speechIn(sentence, frame, above, frame.predicate, what);
  const beside = dependents(tree, frame.predicate, 'parataxis').find((at) =>
    frames.some((one) => one.predicate === at),
  );
  const said = beside ?? saidBefore(sentence, frame);
  return said === undefined ? [] : speechIn(sentence, frame, said, -1, what);
};

/** Index of the first word of the one who says so, when nothing but a comma ties "…, the army said" to what is said; else -1. */
const sayerBehindComma = ({ tree }: SpokenSentence, frame: Frame): number => {
  const [agent] = frame.agents;
  if (agent === undefined || frame.sharing !== 'own' || agent > frame.predicate) return -1;
  const start = Math.min(...subtree(tree, agent));
  return tree.tokens[start - 1]?.text === ',' ? start : -1;
};

const isSaidBehind = (sentence: SpokenSentence, frame: Frame, above: number): boolean =>
  frame.link === 'advcl' &&
  above < frame.predicate &&
  dependents(sentence.tree, frame.predicate, 'mark', 'case', 'advmod').length === 0 &&
  sayerBehindComma(sentence, frame) > above;

/** "Ten were killed, the army said": a bare clause with a comma before the one who says so is what is said, however it hangs. */
const saidBefore = (sentence: SpokenSentence, frame: Frame): number | undefined => {
  const { tree, frames } = sentence;
  const start = sayerBehindComma(sentence, frame);
  if (start < 0) return undefined;
  return dependents(tree, frame.predicate, 'advcl').find(
    (at) =>
      at < start &&
      dependents(tree, at, 'mark', 'case').length === 0 &&
      frames.some(
        (one) => one.predicate === at && one.agents.length + one.patients.length > 0 && one.sharing === 'own',
      ),
  );
};

/** Whether a verb asks something of somebody, with any of the prepositions that follow it. */
const isDemand = (frame: Frame): boolean =>
  VERB_RELATION.get(frame.key) === 'REQUEST' ||
  frame.obliques.some((slot) => VERB_RELATION.get(`${frame.key}+${slot.preposition}`) === 'REQUEST');

/** "accused B of arming C", "urged B to leave C": what somebody charges or asks is told by them. */
const fromCharge = (sentence: SpokenSentence, frame: Frame): readonly Speech[] => {
  const { tree } = sentence;
  const isCharge = ACCUSING_OF.has(frame.key);
  if (!isCharge && !isDemand(frame)) return [];
  const kind = isCharge ? 'charge' : 'demand';
  const strength = isCharge ? (SPEECH_VERBS.get(frame.key) ?? 'neutral') : 'neutral';
  return dependents(tree, frame.predicate, 'xcomp', 'ccomp', 'advcl').flatMap((root) => {
    const marks = dependents(tree, root, 'mark', 'case').map((mark) => tree.tokens[mark]?.text.toLowerCase() ?? '');
    const fits = isCharge
      ? marks.some((mark) => mark === 'of' || mark === 'for' || mark === 'with')
      : marks.includes('to') || tree.tokens[root]?.relation === 'ccomp';
    return fits ? speechIn(sentence, frame, root, -1, { kind, strength }) : [];
  });
};

/** The clause that a speech noun announces: "his claim that …". */
const fromNouns = (sentence: SpokenSentence): readonly Speech[] => {
  const { tree } = sentence;
  return tree.tokens.flatMap((token): readonly Speech[] => {
    const strength = token.tag.startsWith('NN') ? SPEECH_NOUNS.get(token.lemma) : undefined;
    const clause = strength === undefined ? -1 : dependent(tree, token.index, 'acl', 'ccomp');
    if (strength === undefined || clause < 0) return [];
    if (dependents(tree, clause, 'mark').every((at) => tree.tokens[at]?.text.toLowerCase() !== 'that')) return [];
    const owner = dependent(tree, token.index, 'nmod:poss');
    return [
      {
        speaker: owner < 0 ? null : { sentence: sentence.index, word: owner },
        cue: { start: token.start, end: token.end },
        sentence: sentence.index,
        content: spanOfWords(tree, subtree(tree, clause)),
        kind: 'noun',
        strength,
        by: token.index,
      },
    ];
  });
};

/** Everything that verbs and nouns of speech bring in one sentence, in no particular order. */
export const clauseSpeeches = (sentence: SpokenSentence): readonly Speech[] => {
  const verbs = sentence.frames.flatMap((frame) => {
    const said = fromVerb(sentence, frame);
    return said.length > 0 ? said : fromCharge(sentence, frame);
  });
  return [...verbs, ...fromNouns(sentence)];
};
