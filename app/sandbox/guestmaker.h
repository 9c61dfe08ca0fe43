#pragma once

#include <QByteArray>
#include <QList>

#include <array>

namespace edgewise::sandbox {

/// An invented person. All text is UTF-8.
struct Person
{
    QByteArray ref; ///< 16 bytes.
    QByteArrayView title, firstName, lastName, gender, guestType;
    QByteArray email;       ///< Empty for visitors without one.
    QByteArray secondEmail; ///< Mostly empty.
    QByteArray phone;       ///< Sometimes empty.
    int birthYear = 0, birthMonth = 0, birthDay = 0;
    QByteArray street;
    QByteArrayView city, postCode, country, nationality, language;
    quint64 number = 0; ///< Counts from 0; the same number is the same person.
    quint64 chance = 0; ///< Random bits for whoever needs more.

    [[nodiscard]] QByteArray birthday() const; ///< As 1990-12-10.
    [[nodiscard]] QByteArray refText() const;
};

/// Invents people from many countries and scripts; the same seed and number always make the same person. Number 0 is Ada Byrne.
class GuestMaker
{
public:
    explicit GuestMaker(quint32 seed)
        : m_seed(seed)
    {}

    [[nodiscard]] Person person(quint64 number) const;
    /// Random bits that belong to `number` and `purpose`.
    [[nodiscard]] quint64 chance(quint64 number, quint64 purpose) const;
    /// A reference (16 bytes, a version 4 UUID) that belongs to `number` and `purpose`.
    [[nodiscard]] QByteArray uuid(quint64 number, quint64 purpose) const;

private:
    quint64 m_seed;
};

} // namespace edgewise::sandbox
