namespace RelationsExplorer.Store.Queries;

/// <summary>Which part of a list is wanted. Whatever is asked for, a page is bounded.</summary>
/// <param name="Number">From 1; less counts as 1.</param>
/// <param name="Size">From 1 to <see cref="MostRows"/>; what lies outside is brought in.</param>
public readonly record struct Paging(int Number = 1, int Size = 25)
{
    /// <summary>The most rows that a page can have.</summary>
    public const int MostRows = 500;

    // A page so far on that its rows could not be counted holds none.
    private const int MostPages = int.MaxValue / MostRows;

    private (int Skip, int Take)? Cut { get; init; }

    internal int Take => Cut?.Take ?? Math.Clamp(Size == 0 ? 25 : Size, 1, MostRows);

    internal int Skip => Cut?.Skip ?? (At - 1) * Take;

    internal int At => Math.Clamp(Number, 1, MostPages);

    /// <summary>So many rows after leaving out the first few, whatever their number: for those who go through a whole list.</summary>
    internal static Paging Slice(int skip, int take) => new() { Cut = (skip, take) };

    internal Page<T> Page<T>(IReadOnlyList<T> rows, int total) => new(rows, total, At, Take);
}
