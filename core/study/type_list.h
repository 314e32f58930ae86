// Lists of types, and values held by type, for what is declared once for all record types.
//
// std::tuple does the same; with forty types it takes a compiler seconds in each file that sees one.
#pragma once
#include <cstddef>
#include <type_traits>
#include <utility>

namespace kondensat::study {

template <class... T> struct TypeList { static constexpr size_t size = sizeof...(T); };

namespace detail {
template <class T, class Value> struct TypeSlot { Value value; };
template <size_t, class Value> struct NumberedSlot { Value value; };

template <class Numbers, class... V> struct NumberedSlots;
template <size_t... I, class... V>
struct NumberedSlots<std::index_sequence<I...>, V...> : NumberedSlot<I, V>... {
    constexpr explicit NumberedSlots(V... values) : NumberedSlot<I, V>{values}... {}
    template <class F>
    constexpr void each(F&& f) const { (f(static_cast<const NumberedSlot<I, V>&>(*this).value), ...); }
};
}  // namespace detail

/// An Of<T> for each T of a list.
template <template <class> class Of, class List> class ByType;
template <template <class> class Of, class... T>
class ByType<Of, TypeList<T...>> : detail::TypeSlot<T, Of<T>>... {
public:
    template <class U> [[nodiscard]] Of<U>& get() { return static_cast<detail::TypeSlot<U, Of<U>>&>(*this).value; }
    template <class U> [[nodiscard]] const Of<U>& get() const { return static_cast<const detail::TypeSlot<U, Of<U>>&>(*this).value; }
};

/// A few values of different types in a row; each(f) calls f with one after the other.
template <class... V>
struct Row : detail::NumberedSlots<std::index_sequence_for<V...>, V...> {
    using detail::NumberedSlots<std::index_sequence_for<V...>, V...>::NumberedSlots;
};
template <class... V> Row(V...) -> Row<V...>;

}  // namespace kondensat::study
