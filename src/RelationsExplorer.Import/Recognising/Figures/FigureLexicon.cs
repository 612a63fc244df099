namespace RelationsExplorer.Import.Recognising.Figures;

/// <summary>The words that the figure rules know, from the files beside this one.</summary>
internal static class FigureLexicon
{
    /// <summary>Words for units of measure and amounts of money, before which no year stands; "euro" and "dollar" may follow one.</summary>
    public static IEnumerable<string> UnitWords =>
        Words("units.tsv", 2).Where(w => char.IsLetter(w[0]))
            .Concat(Words("currencies.tsv", 1).Where(w => char.IsLower(w[0]) && w is not ("dollar" or "euro" or "ruble" or "rouble" or "rupee")));

    /// <summary>All words for things that are counted.</summary>
    public static IEnumerable<string> ThingWords => Words("things.tsv", 1);

    private static IEnumerable<string> Words(string file, int skip) =>
        from row in WordList.Rows(typeof(FigureLexicon), file) from word in row.Skip(skip) select word;
}
