using RelationsExplorer.Corpus.Dates;
using RelationsExplorer.Corpus.Provenance;
using RelationsExplorer.Corpus.Vocabularies;
using RelationsExplorer.Import.Vocabularies;

namespace RelationsExplorer.Import.Reading;

/// <summary>
/// Reads the values of one editor's mark and notes which of them it gave. A value that cannot be read becomes a
/// diagnostic with the mark's line and counts as not given.
/// </summary>
internal sealed class MarkValues(EditorsMark mark, KnownNames names, Diagnostics diagnostics)
{
    private readonly List<Origin> _given = [];

    /// <summary>One origin for each value that was given and could be read.</summary>
    public IReadOnlyList<Origin> Given => _given;

    /// <summary>A text; null where it is not given.</summary>
    public string? Text(string name) => Raw(name) is { } text ? Noted(name, text) : null;

    /// <summary>A date in EDTF.</summary>
    public EdtfDate? Date(string name)
    {
        if (Raw(name) is not { } text) return null;
        if (EdtfDate.TryParse(text, out var date, out var error)) return Noted(name, date);
        diagnostics.Error(mark.Line, "mark-date", $"the mark's {name} '{text}' cannot be read: {error}");
        return null;
    }

    /// <summary>One of a closed list, in kebab case: <c>web-page</c>.</summary>
    public T? OneOf<T>(string name)
        where T : struct, Enum
    {
        if (Raw(name) is not { } text) return null;
        if (char.IsLetter(text[0]) && Enum.TryParse<T>(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value)) return Noted(name, value);
        diagnostics.Error(mark.Line, "mark-value", $"the mark's {name} '{text}' is none of {string.Join(", ", Enum.GetNames<T>().Select(n => n.ToLowerInvariant()))}");
        return null;
    }

    /// <summary>Names between semicolons.</summary>
    public IReadOnlyList<string>? Names(string name) =>
        Raw(name) is { } text ? Noted<IReadOnlyList<string>>(name, text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) : null;

    /// <summary>The themes that the mark names.</summary>
    public IReadOnlyList<ThemeSlug>? Themes() => Slugs("themes", names.Themes) is { } slugs ? [.. slugs.Select(s => new ThemeSlug(s))] : null;

    /// <summary>The actors that the mark names.</summary>
    public IReadOnlyList<ActorSlug>? Actors() => Slugs("actors", names.Actors) is { } slugs ? [.. slugs.Select(s => new ActorSlug(s))] : null;

    /// <summary>The places that the mark names.</summary>
    public IReadOnlyList<PlaceSlug>? Places() => Slugs("places", names.Places) is { } slugs ? [.. slugs.Select(s => new PlaceSlug(s))] : null;

    /// <summary>One actor; null where none is given or nobody knows it.</summary>
    public ActorSlug? Actor(string name) => Slugs(name, names.Actors) is [var slug, ..] ? new ActorSlug(slug) : null;

    /// <summary>Whether the value is given and is this word.</summary>
    public bool Is(string name, string word) => Raw(name) == word && Noted(name, true);

    private List<string>? Slugs(string name, IReadOnlySet<string> known)
    {
        if (Raw(name) is not { } text) return null;
        var slugs = text.Split((char[]?)[' ', ','], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToList();
        foreach (var unknown in slugs.Where(s => !known.Contains(s)))
            diagnostics.Error(mark.Line, "mark-slug", $"'{unknown}', one of the mark's {name}, is not in the vocabulary");
        return slugs.RemoveAll(s => !known.Contains(s)) > 0 && slugs.Count == 0 ? null : Noted(name, slugs);
    }

    private string? Raw(string name) => mark.Values.TryGetValue(name, out var text) && text.Length > 0 ? text : null;

    private T Noted<T>(string name, T value)
    {
        _given.Add(new Origin(name, Origin.Editor, Raw(name)));
        return value;
    }
}
