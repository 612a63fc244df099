namespace RelationsExplorer.Import.Notes.Works;

/// <summary>Resolves <i>ibid.</i>: the one work that the note before names.</summary>
internal static class IbidResolver
{
    /// <summary>The place of the work on the shelf; null where the note before names none or several, or there is none.</summary>
    /// <param name="before">The works of the note before, or those named earlier in the same note.</param>
    public static int? Resolve(IReadOnlyList<NotedWork> before)
    {
        var places = before.Select(work => work.Place).Distinct().ToList();
        return places.Count == 1 ? places[0] : null;
    }
}

/// <summary>A work that a note names.</summary>
/// <param name="Place">Its place on the shelf.</param>
/// <param name="Locator">The page or part that is meant; null for none.</param>
/// <param name="Rule">How it was found: "note", "ibid", "short-form" …</param>
internal sealed record NotedWork(int Place, string? Locator, string Rule);
