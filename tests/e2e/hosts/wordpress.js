// @ts-nocheck -- a stand-in for other people’s code
/*
 * What WordPress does with a framed post, written after the description of wp-embed.js: a message counts with the
 * secret of a frame; `height` shows the frame, between 200 and 1000 px, and hides the quote; `link` leads the page to
 * an address on the frame's own host, if the reader is in that frame.
 */
addEventListener('message', (event) => {
  const { data } = event
  if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return
  const frames = document.querySelectorAll(`iframe[data-secret="${data.secret}"]`)
  const quotes = document.querySelectorAll(`blockquote[data-secret="${data.secret}"]`)
  for (const quote of quotes) quote.style.display = 'none'
  for (const frame of frames) {
    if (event.source !== frame.contentWindow) continue
    frame.removeAttribute('style')
    if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, Math.trunc(data.value)))
    if (data.message === 'link') {
      const [from, to] = [new URL(frame.getAttribute('src')), new URL(data.value)]
      const follow =
        /^https?:$/.test(to.protocol) && to.host === from.host && document.activeElement === frame
      if (follow) window.top.location.href = data.value
    }
  }
})
for (const frame of document.querySelectorAll('iframe[data-secret]'))
  frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*')
