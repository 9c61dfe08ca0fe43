#include <isa-l/igzip_lib.h>
#include <libdeflate.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Bytes = std::vector<unsigned char>;

constexpr std::size_t piece = std::size_t(256) * 1024; // what GzipReader is given, and what it makes at once

/// Each answers how many bytes came out, or 0 when the data is wrong. All members, every CRC-32 compared.
std::size_t byIsal(const Bytes &packed, Bytes &out)
{
    inflate_state state;
    isal_inflate_init(&state);
    std::size_t made = 0;
    bool isInside = false;
    for (std::size_t at = 0; at < packed.size();) {
        if (!isInside) {
            isal_inflate_reset(&state);
            state.crc_flag = ISAL_GZIP;
            isInside = true;
        }
        state.next_in = const_cast<unsigned char *>(packed.data() + at);
        state.avail_in = unsigned(std::min(piece, packed.size() - at));
        const unsigned offered = state.avail_in;
        do {
            state.next_out = out.data();
            state.avail_out = unsigned(piece);
            const int result = isal_inflate(&state);
            if (result < 0 && result != ISAL_END_INPUT)
                return 0;
            made += piece - state.avail_out;
        } while (state.block_state != ISAL_BLOCK_FINISH && (state.avail_out == 0 || state.avail_in > 0));
        at += offered - state.avail_in;
        isInside = state.block_state != ISAL_BLOCK_FINISH;
    }
    return isInside ? 0 : made;
}

std::size_t byZlib(const Bytes &packed, Bytes &out)
{
    z_stream stream = {};
    if (inflateInit2(&stream, 16 + MAX_WBITS) != Z_OK)
        return 0;
    std::size_t made = 0;
    int result = Z_STREAM_END;
    for (std::size_t at = 0; at < packed.size();) {
        if (result == Z_STREAM_END)
            inflateReset(&stream);
        stream.next_in = const_cast<unsigned char *>(packed.data() + at);
        stream.avail_in = unsigned(std::min(piece, packed.size() - at));
        const unsigned offered = stream.avail_in;
        do {
            stream.next_out = out.data();
            stream.avail_out = unsigned(piece);
            result = inflate(&stream, Z_NO_FLUSH);
            made += piece - stream.avail_out;
        } while (result == Z_OK && (stream.avail_out == 0 || stream.avail_in > 0));
        if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
            break;
        at += offered - stream.avail_in;
    }
    inflateEnd(&stream);
    return result == Z_STREAM_END ? made : 0;
}

/// Cannot stream: it needs the whole file and the whole of a member in memory.
std::size_t byLibdeflate(const Bytes &packed, Bytes &out)
{
    libdeflate_decompressor *decompressor = libdeflate_alloc_decompressor();
    std::size_t made = 0;
    libdeflate_result result = LIBDEFLATE_SUCCESS;
    for (std::size_t at = 0; at < packed.size() && result == LIBDEFLATE_SUCCESS;) {
        std::size_t in = 0;
        std::size_t its = 0;
        result = libdeflate_gzip_decompress_ex(decompressor, packed.data() + at, packed.size() - at, out.data(), out.size(), &in, &its);
        at += in;
        made += its;
    }
    libdeflate_free_decompressor(decompressor);
    return result == LIBDEFLATE_SUCCESS ? made : 0;
}

struct Way
{
    std::string_view name;
    std::function<std::size_t(const Bytes &, Bytes &)> unpack;
    std::vector<double> seconds = {};
};

} // namespace

/// What unpacking costs, by three libraries: bench_inflate FILE.gz [ROUNDS]. In memory, in turn, medians.
int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    std::ifstream file(argv[1], std::ios::binary);
    const Bytes packed{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    const int rounds = argc > 2 ? std::stoi(argv[2]) : 5;
    Bytes small(piece);
    const std::size_t size = byZlib(packed, small);
    if (size == 0)
        return 1;
    Bytes large(size + 1);
    std::array ways{Way{"zlib", byZlib}, Way{"ISA-L", byIsal}, Way{"libdeflate, not streaming", byLibdeflate}};
    for (int round = 0; round < rounds; ++round) {
        for (Way &way : ways) {
            const auto begin = std::chrono::steady_clock::now();
            if (way.unpack(packed, way.name.starts_with("libdeflate") ? large : small) != size)
                return 1;
            way.seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
        }
    }
    double first = 0;
    for (Way &way : ways) {
        std::sort(way.seconds.begin(), way.seconds.end());
        const double median = way.seconds[way.seconds.size() / 2];
        first = first > 0 ? first : median;
        std::printf("| %.*s | %.3f | %.0f | %.2f |\n", int(way.name.size()), way.name.data(), median, double(size) / 1e6 / median,
                    median / first);
    }
    return 0;
}
