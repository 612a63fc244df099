namespace RelationsExplorer.Import.Notes.References.Foreign;

/// <summary>Cyrillic letters that look like Latin ones and slip into Latin names ("Andrey А. Ivanov").</summary>
internal static class Homoglyphs
{
    private const string Cyrillic = "АВЕКМНОРСТХаеорсухі";
    private const string Latin = "ABEKMHOPCTXaeopcyxi";

    /// <summary>The text with such letters made Latin where Latin letters are the most; else as it is.</summary>
    public static string InLatin(string text)
    {
        int latin = 0, cyrillic = 0;
        foreach (var c in text)
        {
            if (c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')) latin++;
            else if (c is >= 'Ѐ' and <= 'ӿ') cyrillic++;
        }

        if (cyrillic == 0 || latin <= cyrillic * 4) return text;
        return string.Create(text.Length, text, static (to, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                var at = Cyrillic.IndexOf(from[i]);
                to[i] = at < 0 ? from[i] : Latin[at];
            }
        });
    }
}
