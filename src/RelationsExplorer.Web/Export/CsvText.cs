namespace RelationsExplorer.Web.Export;

/// <summary>
/// A table as RFC 4180 has it. Spreadsheets run a cell that begins with one of a few signs as a formula; before such a text
/// stands an apostrophe, which they show as text. Numbers stay numbers.
/// </summary>
internal static class CsvText
{
    /// <summary>Writes one row with its line end.</summary>
    public static void WriteRow(TextWriter text, IEnumerable<string?> cells)
    {
        var comma = "";
        foreach (var cell in cells)
        {
            text.Write(comma);
            text.Write(Cell(cell));
            comma = ",";
        }

        text.Write("\r\n");
    }

    private static string Cell(string? value)
    {
        if (string.IsNullOrEmpty(value)) return "";
        var plain = PlainText.OneLine(value);
        if (plain.Length > 0 && plain[0] is '=' or '+' or '-' or '@' or '|' or '%' or '＝' or '＋' or '－' or '＠' && !IsNumber(plain)) plain = "'" + plain;
        return plain.AsSpan().IndexOfAny(",\";") < 0 && plain[0] != ' ' ? plain : $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static bool IsNumber(string cell) =>
        double.TryParse(cell, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _) && cell.All(c => char.IsAsciiDigit(c) || c is '-' or '.');
}
