import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/plain.css';
import './ui/styles/embed.css';
import { startEmbedFrame } from './services/embed-frame.ts';

/**
 * The script of an embedded page, and its style. It is set in the faces of the reader: in a sandboxed frame the site's own are another
 * origin's, and are refused. Everything there is to read stands in the page already.
 */
startEmbedFrame(window);
