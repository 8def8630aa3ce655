/*
 * Runs before all other scripts of a page (see watched-pages.ts) and tells every window around it, by
 * messages `{ watched: [path of the page, what] }`, of each way in which a page could keep something in the
 * browser, tell another host something, or make out which browser, machine or person it has before it.
 * Nothing is changed in what the page gets.
 */
(() => {
  const page = location.pathname;
  const told = new Set();
  const tell = (what) => {
    if (told.has(what)) return;
    told.add(what);
    for (let view = window; view !== view.parent; ) {
      view = view.parent;
      view.postMessage({ watched: [page, what] }, '*');
    }
  };

  /** The object in the chain that has the property itself. */
  const ownerOf = (object, name) => {
    for (let owner = object; owner; owner = Object.getPrototypeOf(owner))
      if (Object.hasOwn(owner, name)) return owner;
    return undefined;
  };

  /** Tells of what is read, written or called; what an engine does not have cannot be used. */
  const watch = (object, name, label, isTold = () => true) => {
    const owner = object && ownerOf(object, name);
    if (!owner) return false;
    const { get, set, value, ...rest } = Object.getOwnPropertyDescriptor(owner, name);
    const wrap = (run) =>
      run &&
      function (...given) {
        const more = isTold(...given);
        if (more) tell(more === true ? label : `${label} ${more}`);
        return Reflect.apply(run, this, given);
      };
    if (get || set) Object.defineProperty(owner, name, { ...rest, get: wrap(get), set: wrap(set) });
    else Object.defineProperty(owner, name, { ...rest, value: wrap(value) });
    return true;
  };

  /** Tells when one is made. */
  const watchMaking = (name) => {
    if (!(name in window)) return;
    window[name] = new Proxy(window[name], {
      construct(target, given, made) {
        tell(name);
        return Reflect.construct(target, given, made);
      },
    });
  };

  // Kept in the browser.
  watch(document, 'cookie', 'cookie');
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'openDatabase', 'name'])
    watch(window, name, `window.${name}`);
  for (const name of ['serviceWorker', 'storage', 'webkitTemporaryStorage', 'webkitPersistentStorage'])
    watch(navigator, name, `navigator.${name}`);

  // Told to others, beside requests, which the policy and the server see.
  for (const name of ['WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection', 'webkitRTCPeerConnection', 'Worker', 'SharedWorker', 'BroadcastChannel'])
    watchMaking(name);
  watch(navigator, 'sendBeacon', 'navigator.sendBeacon');
  document.addEventListener('securitypolicyviolation', ({ disposition, violatedDirective, blockedURI }) => {
    if (disposition === 'report') tell(`elsewhere: ${violatedDirective} ${blockedURI}`);
  });

  // Made out: the browser and the machine.
  for (const name of [
    'plugins', 'mimeTypes', 'deviceMemory', 'hardwareConcurrency', 'platform', 'oscpu', 'userAgent', 'appVersion',
    'vendor', 'userAgentData', 'connection', 'language', 'languages', 'doNotTrack', 'globalPrivacyControl',
    'maxTouchPoints', 'webdriver', 'mediaDevices', 'mediaCapabilities', 'geolocation', 'permissions', 'bluetooth', 'usb', 'keyboard',
    'getBattery', 'getGamepads', 'javaEnabled',
  ])
    watch(navigator, name, `navigator.${name}`);
  for (const name of ['width', 'height', 'availWidth', 'availHeight', 'colorDepth', 'pixelDepth', 'orientation'])
    watch(screen, name, `screen.${name}`);
  watch(Intl.DateTimeFormat.prototype, 'resolvedOptions', 'Intl.DateTimeFormat.resolvedOptions');
  watch(Date.prototype, 'getTimezoneOffset', 'Date.getTimezoneOffset');
  watch(window, 'matchMedia', 'matchMedia', (query) => String(query));
  // A picture drawn and read again tells graphics cards and fonts apart; so does sound.
  const isOther = (kind) => kind !== '2d' && String(kind);
  for (const canvas of ['HTMLCanvasElement', 'OffscreenCanvas'])
    watch(window[canvas]?.prototype, 'getContext', `${canvas}.getContext`, isOther);
  for (const name of ['toDataURL', 'toBlob']) watch(HTMLCanvasElement.prototype, name, `canvas.${name}`);
  watch(window.OffscreenCanvas?.prototype, 'convertToBlob', 'canvas.convertToBlob');
  for (const name of ['CanvasRenderingContext2D', 'OffscreenCanvasRenderingContext2D'])
    watch(window[name]?.prototype, 'getImageData', 'canvas.getImageData');
  for (const name of ['WebGLRenderingContext', 'WebGL2RenderingContext'])
    for (const way of ['getParameter', 'getExtension', 'readPixels', 'getShaderPrecisionFormat'])
      watch(window[name]?.prototype, way, `${name}.${way}`);
  for (const name of ['AudioContext', 'webkitAudioContext', 'OfflineAudioContext', 'webkitOfflineAudioContext']) watchMaking(name);
  watch(window.speechSynthesis, 'getVoices', 'speechSynthesis.getVoices');
  // Fonts: asked for by name, or measured one after another.
  watch(document.fonts, 'check', 'fonts.check');
  watch(window, 'queryLocalFonts', 'queryLocalFonts');
  for (const name of ['CanvasRenderingContext2D', 'OffscreenCanvasRenderingContext2D'])
    watch(window[name]?.prototype, 'font', 'measured in', (font) => font !== undefined && String(font).replace(/^.*?[\d.]+px\s*/, ''));
  watch(navigator.clipboard, 'read', 'clipboard.read');
  watch(navigator.clipboard, 'readText', 'clipboard.readText');

  tell('watched');
})();
