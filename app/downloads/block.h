#pragma once

#include <cstddef>
#include <new>
#include <vector>

namespace edgewise {

inline constexpr std::size_t pageSize = 4096; ///< In memory and on disks.
inline constexpr std::size_t blockSize = std::size_t(256) * 1024;

/// Memory that begins where a page does.
template <typename T>
struct PageAllocator
{
    using value_type = T;

    PageAllocator() = default;
    template <typename Other>
    PageAllocator(const PageAllocator<Other> & /*other*/)
    {}
    T *allocate(std::size_t count) { return static_cast<T *>(::operator new(count * sizeof(T), std::align_val_t(pageSize))); }
    void deallocate(T *memory, std::size_t /*count*/) { ::operator delete(memory, std::align_val_t(pageSize)); }
    bool operator==(const PageAllocator &) const = default;
};

/// Bytes on their way from the network to the disk.
using Block = std::vector<char, PageAllocator<char>>;

} // namespace edgewise
