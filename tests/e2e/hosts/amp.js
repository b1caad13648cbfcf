// @ts-nocheck -- a stand-in for other people’s code
/* What amp-iframe does with a resizable frame: it takes the height from its own kind of message. */
addEventListener('message', ({ source, data }) => {
  const frame = document.getElementById('amp')
  if (source !== frame.contentWindow || data?.sentinel !== 'amp' || data.type !== 'embed-size') return
  frame.height = data.height
})
