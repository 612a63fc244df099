using RelationsExplorer.Import.Recognising.Figures.Words;

namespace RelationsExplorer.Import.Recognising.Actors.Known;

/// <summary>Names of currencies that begin with that of a state: "US$ 4 billion" and "a hundred Canadian dollars" speak of money, of no state.</summary>
internal static class CurrencyNames
{
    private static readonly ILookup<char, string> ByFirst = WordList.Rows(typeof(FigureLexicon), "currencies.tsv")
        .SelectMany(row => row.Skip(1))
        .Where(name => name.Length > 2 && char.IsUpper(name[0]) && (name.Contains(' ', StringComparison.Ordinal) || name.Contains('$', StringComparison.Ordinal)))
        .OrderByDescending(name => name.Length).ToLookup(name => name[0]);

    /// <summary>How long the name is that begins at a place of the text; 0 where none does.</summary>
    public static int LengthAt(string text, int start)
    {
        foreach (var name in ByFirst[text[start]])
        {
            var end = start + name.Length;
            if (text.AsSpan(start).StartsWith(name, StringComparison.Ordinal) && (name[^1] == '$' || end == text.Length || !char.IsLetterOrDigit(text[end]))) return name.Length;
        }

        return 0;
    }
}
