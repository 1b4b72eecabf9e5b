/// Says that the machine holds an exception that is being raised.
struct Raised: Error {}
