import './ui/styles/tokens.css';
import './ui/styles/fonts.css';
import './ui/styles/base.css';
import './ui/styles/plain.css';
import './ui/styles/embed.css';
import { startEmbedFrame } from './services/embed-frame.ts';

/** The script of an embedded page. Everything there is to read stands in the page already. */
startEmbedFrame(window);
