using RelationsExplorer.Corpus.Events;
using RelationsExplorer.Store.Queries;
using RelationsExplorer.Web.Pages.Shared;

namespace RelationsExplorer.Web.Pages.Events;

/// <summary>How an event is drawn: what its status makes of its form, and what its date makes of its ends.</summary>
/// <param name="Status">Decides on form and pattern.</param>
/// <param name="FadesAtStart">Whether its beginning is in doubt, or unknown.</param>
/// <param name="FadesAtEnd">Whether its end is in doubt, or unknown.</param>
/// <param name="IsOpenAtStart">Whether it has no beginning: an arrow.</param>
/// <param name="IsOpenAtEnd">Whether it goes on: an arrow.</param>
internal sealed record MarkShape(EventStatus Status, bool FadesAtStart, bool FadesAtEnd, bool IsOpenAtStart, bool IsOpenAtEnd)
{
    /// <summary>The class of the mark.</summary>
    public string Class => "mark " + Status.ToSlug();

    /// <summary>The mask that makes the ends fade; null where they are firm.</summary>
    public string? Mask => (FadesAtStart, FadesAtEnd) switch
    {
        (true, true) => "url(#fade-both)",
        (true, false) => "url(#fade-start)",
        (false, true) => "url(#fade-end)",
        _ => null,
    };

    /// <summary>The mask of a dot.</summary>
    public string? DotMask => FadesAtStart || FadesAtEnd ? "url(#fade-round)" : null;

    /// <summary>How an event is drawn.</summary>
    public static MarkShape Of(EventRef happened)
    {
        var text = happened.Date.ToString();
        var sides = text.Split('/');
        var isInterval = sides.Length == 2;
        return new MarkShape(
            happened.Status,
            IsInDoubt(sides[0]) || (isInterval && sides[0].Length == 0),
            IsInDoubt(sides[^1]) || (isInterval && sides[^1].Length == 0),
            isInterval ? sides[0] == ".." : happened.Date.Earliest is null,
            isInterval ? sides[1] == ".." : happened.Date.Latest is null);
    }

    private static bool IsInDoubt(string date) => date.AsSpan().ContainsAny('~', '?', '%');
}
