import { type Tag } from './labels.ts';
import { closedWords, irregularGrades, irregularNouns, irregularVerbs, needsE } from './lemma-exceptions.ts';

/** The dictionary form of a word with the given tag: `denied` is `deny`. Names and foreign words keep the letters they have. */
export function lemmaOf(form: string, tag: Tag): string {
  if (tag === 'NNP') return form;
  if (tag === 'NNPS') return nounLemma(form);
  const lower = form.toLowerCase().replace(/[’‘]/g, "'");
  switch (tag) {
    case 'VBZ':
    case 'VBD':
    case 'VBN':
    case 'VBG':
    case 'VBP':
    case 'VB':
      return irregularVerbs.get(lower) ?? verbLemma(lower, tag);
    case 'NNS':
      return irregularNouns.get(lower) ?? nounLemma(lower);
    case 'JJR':
    case 'JJS':
    case 'RBR':
    case 'RBS':
      return irregularGrades.get(lower) ?? gradeLemma(lower);
    case 'PRP':
      return form === 'I' ? form : (closedWords.get(lower) ?? lower);
    case 'MD':
    case 'RB':
    case 'DT':
    case 'WP':
      return closedWords.get(lower) ?? lower;
    default:
      return lower;
  }
}

function verbLemma(form: string, tag: Tag): string {
  if (tag === 'VBZ') return withoutS(form);
  if ((tag === 'VBD' || tag === 'VBN') && form.endsWith('ied') && form.length > 4) return `${form.slice(0, -3)}y`;
  if ((tag === 'VBD' || tag === 'VBN') && form.endsWith('ed') && form.length > 3) return restore(form.slice(0, -2));
  if (tag === 'VBG' && form.endsWith('ing') && form.length > 4) return restore(form.slice(0, -3));
  return form;
}

function nounLemma(form: string): string {
  if (/..men$/.test(form)) return `${form.slice(0, -2)}an`;
  if (form.endsWith('children')) return form.slice(0, -3);
  return withoutS(form);
}

/** The form without the ending -s or -es. */
function withoutS(form: string): string {
  if (/(?:ss|us|'s|\ds)$/.test(form) || !form.endsWith('s') || form.length < 3) return form;
  if (/[^aeiou]ies$/.test(form) && form.length > 4) return `${form.slice(0, -3)}y`;
  if (/(?:sses|shes|[^a]ches|aches|xes|zzes|[^aeiou]oes)$/.test(form)) return form.slice(0, -2);
  return form.slice(0, -1);
}

const doubled = /([bdgmnprt])\1$/;
/** Verbs that really end in two equal letters, which the ending did not double. */
const trulyDouble = new Set(['add', 'err', 'ebb', 'egg', 'purr', 'butt', 'putt', 'boycott', 'watt', 'odd', 'inn']);
/** A stem of one syllable, or a compound of one, that ends in two real l's: call, install, fulfill. */
const keepsDoubleL =
  /^[^aeiou]*[aeiou]{1,2}ll$|(?:install|recall|befall|enroll|fulfill|reinstall|overkill|oversell|retell|rebill|refill|distill|instill|stonewall|bankroll)$/;

/** Puts back what an ending took from a stem: a final -e, or one letter of a doubled pair. */
function restore(stem: string): string {
  if (needsE.has(stem)) return `${stem}e`;
  if (doubled.test(stem)) return trulyDouble.has(stem) ? stem : stem.slice(0, -1);
  if (stem.endsWith('ll')) return keepsDoubleL.test(stem) ? stem : stem.slice(0, -1);
  if (needsFinalE(stem)) return `${stem}e`;
  return stem;
}

/** Endings of stems that stand with a final -e in nearly every English verb. */
function needsFinalE(stem: string): boolean {
  if (/(?:[^aeiou]|^)(?:[bcdfgkmnpstvz])l$/.test(stem)) return true;
  if (/[cvu]$/.test(stem)) return !/(?:^|[^q])uu$|you$/.test(stem);
  if (/(?:[^aeiou]|[aeiou]{2})z$|[aiy]z$/.test(stem)) return !/(?:waltz|blitz|zz)$/.test(stem);
  if (/(?:dg|[aeio]g|rg|ieg|lg)$/.test(stem)) return !/(?:[^aeiou][aeiou]gg|catalog|dialog|blog|unplug)$/.test(stem);
  if (/ng$/.test(stem))
    return (
      /(?:^ch|[^b]ch|arr|ex?ch|r|l|pl|cr|sp|av|ev|all|ch|mel|infr|imp|inge?)(?:ang|eng|ing|ung)$/.test(stem) &&
      /(?:chang|rang|veng|leng|ping|ring|ling|fring|hing|lung|bing|sponge?|tinge?)$/.test(stem) &&
      !/(?:bring|string|spring|wring|ring|cling|sling|fling|ling)$/.test(stem)
    );
  if (/(?:[^aeiou]|^|[aeiou]r)s$/.test(stem)) return !/(?:ss)$/.test(stem);
  if (/[aeiou]s$/.test(stem)) return !/(?:focus|bias|canvas|gas|bus)$/.test(stem);
  if (/[^aeiou]at$|[iu]at$|eat$/.test(stem))
    return (
      (stem.length > 4 &&
        !/(?:[^rcn]eat|treat|repeat|defeat|cheat|wheat|combat|format|chat|flat|spat|what|that)$/.test(stem)) ||
      /(?:creat|recreat|procreat)$/.test(stem)
    );
  if (/(?:ur|uir)$/.test(stem))
    return !/(?:o?cc?ur|our|spur|blur|slur|incur|concur|recur|murmur|sulfur|eur)$/.test(stem);
  return false;
}

/** The plain form of a comparative or superlative. */
function gradeLemma(form: string): string {
  const stem = form.replace(/(?:er|est)$/, '');
  if (stem === form) return form;
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  return doubled.test(stem) ? stem.slice(0, -1) : stem;
}
