using System.Text.RegularExpressions;

namespace RelationsExplorer.Import.Reading.Page;

/// <summary>All patterns of <c>furniture-lines.tsv</c>, asked at once: most lines match none, and are told so by one look instead of a hundred.</summary>
internal sealed class FurnitureLines
{
    // Compiling takes a good part of a second, as long as some thousand lines do uncompiled: a small corpus never pays for it.
    internal const int AskedBeforeCompiling = 5000;

    private readonly IReadOnlyList<FurnitureLine> _lines = FurnitureLine.ReadAll();
    private readonly FurnitureLine[] _seldom;
    private readonly string _words;
    private Regex _any;
    private int _asked;

    /// <summary>Reads the patterns.</summary>
    public FurnitureLines()
    {
        // Those that need a word of their own are seldom asked at all, and would only slow the others down.
        _seldom = [.. _lines.Where(line => line.Needed is not null)];
        _words = string.Join('|', _lines.Except(_seldom).Select(line => line.Pattern.ToString()));
        _any = Any(RegexOptions.None);
    }

    /// <summary>The first pattern with which the text begins; null where there is none.</summary>
    public FurnitureLine? FirstOrNull(string text)
    {
        if (Interlocked.Increment(ref _asked) == AskedBeforeCompiling) _any = Any(RegexOptions.Compiled);
        return _any.IsMatch(text) || Array.Exists(_seldom, line => line.Matches(text)) ? _lines.FirstOrDefault(line => line.Matches(text)) : null;
    }

    private Regex Any(RegexOptions how) => new(_words, FurnitureLine.Options | how, FurnitureLine.Longest);
}
