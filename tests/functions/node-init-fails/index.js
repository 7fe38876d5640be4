console.log('starting');
function fail() {
  throw new RangeError('no configuration');
}
fail();
