using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using RelationsExplorer.Corpus.Provenance;

namespace RelationsExplorer.Store.Sqlite;

/// <summary>Packs the values of a row for an INSERT, as its map says: columns and conversions are written down once.</summary>
/// <typeparam name="TRow">A mapped row.</typeparam>
internal sealed class RowPacker<TRow>
    where TRow : class
{
    private readonly Action<PackedRows, TRow> _pack;

    public RowPacker(IModel model)
    {
        var entity = model.FindEntityType(typeof(TRow))!;
        var properties = entity.GetProperties().ToList();
        var columns = string.Join(", ", properties.Select(property => $"\"{property.GetColumnName()}\""));
        Table = entity.GetTableName()!;
        Sql = $"INSERT INTO \"{Table}\" ({columns}) VALUES ({string.Join(", ", properties.Select(_ => "?"))})";
        var to = Expression.Parameter(typeof(PackedRows), "to");
        var row = Expression.Parameter(typeof(TRow), "row");
        var packs = properties.Select(property => Pack(to, Expression.Property(row, property.PropertyInfo!), property));
        _pack = Expression.Lambda<Action<PackedRows, TRow>>(Expression.Block(packs), to, row).Compile();
    }

    /// <summary>The table that the rows belong to.</summary>
    public string Table { get; }

    /// <summary>The INSERT.</summary>
    public string Sql { get; }

    /// <summary>Packs the values of a row.</summary>
    public void Pack(PackedRows to, TRow row) => _pack(to, row);

    private static Expression Pack(Expression to, Expression value, IProperty property)
    {
        if (!property.IsNullable) return PackValue(to, value, property);
        var nullable = Nullable.GetUnderlyingType(value.Type) is not null;
        var isThere = Expression.NotEqual(value, Expression.Constant(null, value.Type));
        return Expression.IfThenElse(
            isThere,
            PackValue(to, nullable ? Expression.Property(value, "Value") : value, property),
            Expression.Call(to, typeof(PackedRows).GetMethod(nameof(PackedRows.AddNull))!));
    }

    private static MethodCallExpression PackValue(Expression to, Expression value, IProperty property)
    {
        if (value.Type == typeof(IReadOnlyList<Origin>)) return Expression.Call(to, typeof(PackedRows).GetMethod(nameof(PackedRows.Add), [value.Type])!, value);
        var stored = property.GetTypeMapping().Converter is { } converter && converter.ModelClrType == value.Type
            ? Expression.Invoke(converter.ConvertToProviderExpression, value)
            : value;
        if (stored.Type == typeof(int)) stored = Expression.Convert(stored, typeof(long));
        var add = typeof(PackedRows).GetMethod(nameof(PackedRows.Add), [stored.Type])
            ?? throw new NotSupportedException($"A column of type {stored.Type} cannot be loaded.");
        return Expression.Call(to, add, stored);
    }
}
