import { useLibrary } from '../app-context.tsx';

/** The library: the dossiers one can open. */
export const Library = () => (
  <ul>
    {useLibrary()?.map((entry) => (
      <li key={entry.id}>
        <a href={`${entry.id}/`}>{entry.title}</a>
      </li>
    ))}
  </ul>
);
