import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { TreatyMap } from 'treaty-widgets/react';
import 'treaty-widgets/treaty-profile.js';
import type {} from 'treaty-widgets/jsx';

/** A map that chooses the State of a profile. The wrapper names the events; a plain tag works too. */
function Page() {
  const [state, setState] = useState('KEN');
  return (
    <main>
      <TreatyMap
        instruments="financing-1999"
        asOf="2005-04-25"
        onTreatySelect={(event) => setState(event.state ?? 'KEN')}
      />
      <p id="chosen">{state}</p>
      <treaty-profile state={state} as-of="2005-04-25"></treaty-profile>
    </main>
  );
}

createRoot(document.body.appendChild(document.createElement('div'))).render(<Page />);
