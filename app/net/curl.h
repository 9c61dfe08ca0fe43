#pragma once

#include <QByteArray>
#include <QUrl>

namespace edgewise {

// What all transfers by libcurl have in common. Handles are `CURL *`, which is another name of void.

/// Readies libcurl; to be called before anything of it is used. From any thread.
void prepareCurl();

/// Makes a transfer trust the certificates of a PEM file besides those of the system, and share nothing with transfers that do not.
/// @param caFile  as the file system writes it; outlives the transfer
void trustAlso(void *easy, QByteArray &caFile);

/// The proxy of the program for an address, in libcurl's words; empty when there is none. Only host and port are asked for.
[[nodiscard]] QByteArray curlProxy(const QUrl &url);

/// Whether what is nobody else's business may travel there: https, or http to this computer itself.
[[nodiscard]] bool isPrivateAddress(const QUrl &url);

} // namespace edgewise
