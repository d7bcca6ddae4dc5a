// Other systems have no such header, and need none.
#ifdef __linux__
#include <malloc.h>
#endif
