#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
