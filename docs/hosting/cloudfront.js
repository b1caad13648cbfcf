// A CloudFront Function for the viewer request (runtime 2.0): folders are led to their slash and answered by their index.html.
// Rewriting alone is not enough, as pages name their files relative to their folder.
function handler(event) {
  var request = event.request
  var name = request.uri.split('/').pop()
  if (name === '') {
    request.uri += 'index.html'
    return request
  }
  if (name.includes('.')) return request
  var query = Object.keys(request.querystring)
    .flatMap(function (key) {
      var parameter = request.querystring[key]
      return (parameter.multiValue || [parameter]).map(function (each) {
        return each.value === '' ? key : key + '=' + each.value
      })
    })
    .join('&')
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: { location: { value: request.uri + '/' + (query === '' ? '' : '?' + query) } },
  }
}
