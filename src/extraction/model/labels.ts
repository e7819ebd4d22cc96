/** Penn Treebank part-of-speech tags as the UD treebanks of English use them; a tag's number is its place here. */
export const tags = [
  'NN', 'IN', 'DT', 'NNP', 'JJ', 'PRP', 'RB', '.', 'NNS', ',', 'VB', 'CC', 'VBD', 'VBP', 'VBZ', 'CD', 'VBN', 'VBG', 'TO',
  'MD', 'PRP$', '-RRB-', '-LRB-', ':', 'WDT', 'WRB', '``', 'HYPH', "''", 'POS', 'WP', 'RP', 'UH', 'NNPS', 'JJR', 'JJS',
  'EX', 'RBR', 'NFP', 'SYM', 'FW', 'GW', 'ADD', '$', 'PDT', 'RBS', 'LS', 'AFX', 'WP$',
] as const; // prettier-ignore

/** A Penn Treebank tag. */
export type Tag = (typeof tags)[number];

/** Grammatical relations: UD's, with the subtypes that matter to a reading of who did what; a relation's number is its place here. */
export const relations = [
  'punct', 'case', 'det', 'nsubj', 'root', 'advmod', 'amod', 'obj', 'obl', 'conj', 'nmod', 'compound', 'cc', 'mark', 'aux',
  'cop', 'advcl', 'nmod:poss', 'xcomp', 'flat', 'acl:relcl', 'ccomp', 'acl', 'appos', 'aux:pass', 'nummod', 'parataxis',
  'nsubj:pass', 'discourse', 'compound:prt', 'expl', 'fixed', 'iobj', 'list', 'obl:agent', 'dep', 'csubj', 'vocative',
  'goeswith', 'reparandum', 'orphan', 'dislocated', 'csubj:pass',
] as const; // prettier-ignore

/** A grammatical relation of a word to its head. */
export type Relation = (typeof relations)[number];
