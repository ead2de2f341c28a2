import { aboutWords } from '../words/aboutWords.ts';

/** What this is, and whose data it shows, under which licences. */
export default function AboutText() {
  return (
    <>
      <p>{aboutWords.text}</p>
      <dl>
        {aboutWords.credits.map(({ name, href, what, licence }) => (
          <div key={name}>
            <dt>
              <a href={href}>{name}</a>
            </dt>
            <dd>
              {what} {licence}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
