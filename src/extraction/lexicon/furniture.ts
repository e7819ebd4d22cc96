const cues = [
  // What a page offers to do.
  String.raw`(?:click|tap|press) (?:here|to|for|on)\b.*`,
  String.raw`(?:back )?to (?:the )?top`,
  String.raw`(?:share|tweet|print|pin|e-?mail|save|send|like|bookmark|listen|watch|play|download|reply|report|comment|comments|follow|facebook|twitter|whatsapp|linkedin|reddit|telegram|instagram|youtube|pinterest|x)(?: (?:this|it|us|on|via|to|now|article|story|post|page|link|facebook|twitter|whatsapp|linkedin|live|a|friend|the|video|audio|more|print|e-?mail|@\w+|and|with|your|friends))*`,
  String.raw`(?:share|follow|join|like|find|connect with|contact) (?:us|this|me|our)\b.*`,
  String.raw`(?:\d[\d,.]*k? )?(?:comments?|shares?|likes?|views?|replies|reads?)(?: \(?\d+\)?)?`,
  String.raw`(?:no|add a|post a|leave a|write a|view|show|hide|load more|read|all) (?:comments?|reply|replies)`,
  String.raw`(?:subscribe|sign ?up|sign in|log ?in|register|donate|support us|become a (?:member|subscriber)|get (?:the|our|unlimited)|already a (?:member|subscriber)|create an account|enter your e-?mail)\b.*`,
  String.raw`(?:read|see|show|view|load|find out|learn|continue) (?:more|also|next|reading|full (?:story|article)|all)\b.*`,
  String.raw`(?:related|more|latest|recent|popular|trending|recommended|most (?:read|popular|viewed|shared)|top|other|similar|featured|further|sponsored|promoted|don[’']t miss|you (?:may|might) (?:also )?like|up next|also on|more (?:from|on|in|about|like))(?: (?:articles?|stories|story|news|topics?|posts?|content|reading|coverage|links?|videos?|headlines|for you|this|in|from|on|the|world|politics|web|tags?|by|about|\p{Lu}[\p{L}’'-]*)){0,6}:?`,
  String.raw`(?:story |article )?continues? (?:below|after)\b.*`,
  String.raw`(?:skip|jump) to\b.*|go to (?:top|homepage|main)\b.*`,
  String.raw`(?:advertisements?|ads?|sponsored content|paid content|promoted|loading|menu|home|search|close|next|previous|prev|sections?|categories|archive|archives|navigation|newsletters?|privacy policy|cookie policy|cookies|about us|contact us|terms of (?:use|service)|site ?map)(?: [|»›>-].*)?`,
  // Who owns it, where it is filed.
  String.raw`(?:copyright|©|\(c\)) ?.*`,
  String.raw`.{0,60}\ball rights reserved\b.*`,
  String.raw`(?:tags?|topics?|keywords|categories|category|labels|filed under|posted (?:in|by|on)|published(?: on| by| at)?|(?:last )?updated(?: on| at)?|first published|last modified|categorised|written by|reviewed by):? .{1,120}`,
  String.raw`(?:sources?|via|more info|permalink|short ?link|print edition|print-friendly|translated by|editing by|reporting by|additional reporting by|edited by):? .{1,120}`,
  String.raw`\(?(?:editing|reporting|additional reporting|writing|compiled) by\b.{1,160}`,
  // Pictures.
  String.raw`(?:photo|photos|photograph|picture|image|images|video|graphic|map|illustration|file photo|file image|file picture|photo credit|image credit|image source|credit|caption)(?: (?:by|credit|courtesy(?: of)?|from|source|via))?(?::| by\b| courtesy\b).{0,160}`,
  String.raw`(?:file|stock|archive) (?:photo|image|picture|pic)\b.{0,100}`,
  String.raw`\((?:photo|image|picture|file|credit|representational)\b.{0,120}\)`,
  String.raw`.{1,60}/(?:getty(?: images)?|reuters|afp|ap|epa|shutterstock|alamy|flickr|wikimedia(?: commons)?)(?:/.{1,40})?`,
  String.raw`\d{1,3} ?(?:min|mins|minutes?|hours?|days?)(?: (?:read|ago|to read))`,
  String.raw`(?:\[?\s?edit\s?\]?|\[\s?\d+\s?\]|[•·|*_=~#»«<>-]{1,80})`,
];

const pattern = new RegExp(`^(?:${cues.map((cue) => `(?:${cue})`).join('|')})[.!…]?$`, 'iu');
/** Longest line that can be furniture, in UTF-16 units. */
const LONGEST = 200;

/** Whether a line is page furniture by its words alone: a button, a credit, a list of tags, a notice of rights. */
export const isFurniture = (line: string): boolean => line.length <= LONGEST && pattern.test(line);
