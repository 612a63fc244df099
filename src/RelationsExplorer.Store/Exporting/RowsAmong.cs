using System.Linq.Expressions;

namespace RelationsExplorer.Store.Exporting;

/// <summary>Narrows rows to those of some records, where not all are wanted.</summary>
internal static class RowsAmong
{
    /// <summary>The rows that belong to these numbers; all of them where no numbers are named.</summary>
    public static IQueryable<TRow> Among<TRow>(this IQueryable<TRow> rows, List<int>? numbers, Func<List<int>, Expression<Func<TRow, bool>>> belongs) =>
        numbers is null ? rows : rows.Where(belongs(numbers));
}
